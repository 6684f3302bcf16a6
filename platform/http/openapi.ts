import { z } from "zod";
import type { Route } from "./route.ts";

interface Schema {
  type?: string;
  properties?: Record<string, unknown>;
  required?: string[];
}

/** The open interface as OpenAPI 3.1, made from the routes themselves. */
export function openApiOf(routes: readonly Route[], info: { title: string; version: string }): unknown {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    const path = route.path.replace(/:(\w+)/g, "{$1}");
    const inPath = [...route.path.matchAll(/:(\w+)/g)].map((match) => match[1]!);
    const schema = z.toJSONSchema(route.input, {
      io: "input",
      unrepresentable: "any",
      target: "draft-2020-12",
    }) as Schema;
    const properties = Object.entries(schema.properties ?? {});
    const parameters: unknown[] = properties
      .filter(([name]) => inPath.includes(name) || route.method === "GET")
      .map(([name, one]) => ({
        name,
        in: inPath.includes(name) ? "path" : "query",
        required: inPath.includes(name) || (schema.required ?? []).includes(name),
        schema: one,
      }));
    if (route.command) {
      parameters.push({
        name: "Command-Id",
        in: "header",
        required: false,
        description: "A UUID of your own; the same id sent again gets the first answer and changes nothing.",
        schema: { type: "string", format: "uuid" },
      });
    }
    const body = Object.fromEntries(properties.filter(([name]) => !inPath.includes(name)));
    paths[path] ??= {};
    paths[path][route.method.toLowerCase()] = {
      operationId: route.verb,
      tags: [route.verb.split(".")[0]],
      parameters,
      ...(route.method === "POST"
        ? {
            requestBody: {
              required: true,
              content: {
                "application/json": {
                  schema: {
                    type: "object",
                    properties: body,
                    required: (schema.required ?? []).filter((name) => !inPath.includes(name)),
                  },
                },
              },
            },
          }
        : {}),
      responses: {
        200: {
          description: "Done",
          content: route.file ? { "application/octet-stream": {} } : { "application/json": {} },
        },
        default: {
          description: "Refused, with a named reason",
          content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
        },
      },
    };
  }
  return {
    openapi: "3.1.0",
    info,
    paths,
    components: {
      schemas: {
        Problem: {
          type: "object",
          required: ["type", "title", "status", "detail", "reason"],
          properties: {
            type: { type: "string" },
            title: { type: "string" },
            status: { type: "integer" },
            detail: { type: "string" },
            reason: { type: "string" },
          },
        },
      },
      securitySchemes: { token: { type: "http", scheme: "bearer" } },
    },
    security: [{ token: [] }, {}],
  };
}
