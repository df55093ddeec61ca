import { mount } from "svelte";
import { invoice } from "../../shared/invoice.ts";
import Owed from "./Owed.svelte";

mount(Owed, { target: document.querySelector("main")!, props: { input: invoice } });
