export { colour, cssVariables, darkColour, gradeLook, radius, space, type, typeface } from "./tokens.ts";
