import { createApp } from "vue";
import { invoice } from "../../shared/invoice.ts";
import Owed from "./Owed.vue";

createApp(Owed, { input: invoice }).mount("main");
