export function RegisterScreen(_: { search: Record<string,string> }) { return null; }
