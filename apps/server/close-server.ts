import type { Socket } from "node:net";
import type { FastifyInstance } from "fastify";

/** Whoever has not read an answer by then is not waited for: a backup or an update must not hang on one slow phone. */
const answeredWithinMs = 12_000;
const lookEveryMs = 100;

/**
 * How this server stops: what is being answered is answered, and no line is waited for on which nothing is asked.
 * Called before the server listens; the answer stops it.
 */
export function closerOf(app: FastifyInstance): () => Promise<void> {
  const lines = new Set<Socket>();
  app.server.on("connection", (line: Socket) => {
    lines.add(line);
    line.once("close", () => lines.delete(line));
  });
  return async () => {
    // Browsers open lines ahead of need. One that never said a word counts as busy in Node, for a minute and more.
    const look = setInterval(() => {
      app.server.closeIdleConnections();
      for (const line of lines) if (line.bytesRead === 0) line.destroy();
    }, lookEveryMs);
    const late = setTimeout(() => app.server.closeAllConnections(), answeredWithinMs);
    try {
      await app.close();
    } finally {
      clearInterval(look);
      clearTimeout(late);
    }
  };
}
