import { createContext, type MouseEvent, type ReactNode, useContext } from "react";

export type Search = Readonly<Record<string, string | undefined>>;

/** How screens of modules move about without knowing the app's router. Paths are those inside the app. */
export interface Go {
  to(path: string, search?: Search, options?: { replace?: boolean }): void;
  href(path: string, search?: Search): string;
}

const GoContext = createContext<Go | null>(null);

export function GoProvider({ go, children }: { go: Go; children: ReactNode }) {
  return <GoContext.Provider value={go}>{children}</GoContext.Provider>;
}

export function useGo(): Go {
  const go = useContext(GoContext);
  if (!go) throw new Error("A screen stands outside GoProvider.");
  return go;
}

/** A link inside the app that the browser can also open in a new tab. */
export function To(props: {
  path: string;
  search?: Search;
  className?: string;
  current?: boolean;
  label?: string;
  /** Told when the link is followed in this window. */
  followed?(): void;
  children: ReactNode;
}) {
  const go = useGo();
  const follow = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey)
      return;
    event.preventDefault();
    props.followed?.();
    go.to(props.path, props.search);
  };
  return (
    <a
      href={go.href(props.path, props.search)}
      onClick={follow}
      className={props.className}
      aria-current={props.current ? "page" : undefined}
      aria-label={props.label}
    >
      {props.children}
    </a>
  );
}
