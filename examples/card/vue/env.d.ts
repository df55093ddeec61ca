declare module "*.vue" {
  import type { DefineComponent } from "vue";
  import type { CaseInput } from "vordering";

  const component: DefineComponent<{ input: CaseInput }>;
  export default component;
}
