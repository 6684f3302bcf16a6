/** "Chrome, Windows": enough for its owner to know it again, too little to follow anyone. Empty when neither is known. */
export function deviceName(agent: string): string {
  const browser = /MicroMessenger/.test(agent)
    ? "WeChat"
    : /Edg\//.test(agent)
      ? "Edge"
      : /Firefox\//.test(agent)
        ? "Firefox"
        : /Chrome\//.test(agent)
          ? "Chrome"
          : /Safari\//.test(agent)
            ? "Safari"
            : "?";
  const system = /Android/.test(agent)
    ? "Android"
    : /iPhone|iPad/.test(agent)
      ? "iOS"
      : /Windows/.test(agent)
        ? "Windows"
        : /Mac OS/.test(agent)
          ? "macOS"
          : /Linux/.test(agent)
            ? "Linux"
            : "?";
  return browser === "?" && system === "?" ? "" : `${browser}, ${system}`;
}
