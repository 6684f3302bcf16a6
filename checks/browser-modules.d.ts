// What the bundler makes of an import, for the compiler. Its own declarations are not used: they bring the globals of
// Node into the browser's compilation, which then lets `process` pass.
declare module "*?worker&url" {
  const address: string;
  export default address;
}
declare module "*?url" {
  const address: string;
  export default address;
}
declare module "*.css";
declare module "*.svg" {
  const address: string;
  export default address;
}
interface ImportMeta {
  readonly env: { readonly BASE_URL: string; readonly DEV: boolean; readonly PROD: boolean };
}
