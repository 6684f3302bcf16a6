export function FiguresScreen(_: { search: Record<string,string> }) { return null; }
