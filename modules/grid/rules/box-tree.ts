/*
 * The one npm package in the rules: a packed tree of boxes, pure and the same in the browser. Asking the
 * database instead costs 25 times as much and would keep the field app from placing a matter offline.
 */
export { default as BoxTree } from "flatbush";
