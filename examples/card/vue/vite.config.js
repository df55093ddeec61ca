import vue from "@vitejs/plugin-vue";

// What has this name is an element, and no component of Vue.
const isCustomElement = (tag) => tag === "vordering-card";

export default { plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] };
