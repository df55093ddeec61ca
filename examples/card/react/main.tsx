import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { invoice } from "../../shared/invoice.ts";
import { Owed } from "./Owed.tsx";

createRoot(document.querySelector("main")!).render(
  <StrictMode>
    <Owed input={invoice} />
  </StrictMode>,
);
