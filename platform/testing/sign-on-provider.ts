import { generateKeyPairSync } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** A real OpenID provider on a local port, for the tests of single sign-on. Whatever name is typed is the subject. */
export interface SignOnProvider {
  issuer: string;
  client: { id: string; secret: string };
  /** Another client of the same provider: what was issued to it is not for us. */
  other: { id: string; secret: string };
  /** The provider starts again with new keys, as one does that changes them. */
  changeKeys(): Promise<void>;
  stop(): Promise<void>;
}

/** @param given.returns where people may be sent back to. */
export async function signOnProvider(given: { returns: string; secret?: string }): Promise<SignOnProvider> {
  const client = { id: "maplebridge", secret: given.secret ?? "a secret of tests, long enough" };
  const other = { id: "another-desk", secret: "another secret of tests, long enough" };
  let server = await listen(0);
  const port = (server.address() as AddressInfo).port;
  const issuer = `http://localhost:${port}`;
  const answer = async () => {
    const { Provider } = await import("oidc-provider");
    const key = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey.export({ format: "jwk" });
    const kid = Math.random().toString(36).slice(2);
    const provider = new Provider(issuer, {
      clients: [client, other].map(({ id, secret }) => ({
        client_id: id,
        client_secret: secret,
        redirect_uris: [given.returns],
        grant_types: ["authorization_code"],
        response_types: ["code"],
        id_token_signed_response_alg: "ES256",
      })),
      cookies: { keys: ["of tests"] },
      jwks: { keys: [{ ...key, kid, alg: "ES256", use: "sig" }] } as never,
      pkce: { required: () => true },
      features: { devInteractions: { enabled: true } },
      findAccount: (_context, id) => ({ accountId: id, claims: async () => ({ sub: id }) }),
    });
    provider.on("server_error", (_context, error) => console.error(error));
    server.on("request", provider.callback());
  };
  await answer();
  const stop = async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  };
  return {
    issuer,
    client,
    other,
    changeKeys: async () => {
      await stop();
      server = await listen(port);
      await answer();
    },
    stop,
  };
}

function listen(port: number): Promise<Server> {
  const server = createServer();
  return new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(port, "localhost", () => done(server));
  });
}
