import { cssVariables } from "@maple/platform/ui";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import "./field.css";

const tokens = document.createElement("style");
tokens.textContent = `:root { ${cssVariables()} }`;
document.head.append(tokens);

createRoot(document.getElementById("field")!).render(<App />);
