declare module "autocannon" {
  namespace autocannon {
    interface Request {
      path?: string;
      body?: string;
      headers?: Record<string, string>;
    }
    interface Result {
      requests: { average: number; total: number };
      latency: { p50: number; p99: number };
      non2xx: number;
      errors: number;
    }
    interface Options {
      url: string;
      connections: number;
      duration: number;
      method: string;
      headers: Record<string, string>;
      requests: Array<{ setupRequest(request: Request): Request }>;
    }
  }
  function autocannon(
    options: autocannon.Options,
    done: (error: Error | null, result: autocannon.Result) => void,
  ): void;
  export = autocannon;
}
