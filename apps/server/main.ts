import { demoStaff } from "@maple/demo";
import { roles, roleWords } from "@maple/identity";
import { type Config, configFrom } from "./config.ts";
import { demoPassword } from "./demo/load-county.ts";
import { loadDemoOnce } from "./demo/load-demo.ts";
import { openProduct } from "./start-product.ts";

const say = (line: string) => console.log(line);

let config: Config;
let product: Awaited<ReturnType<typeof openProduct>>;
try {
  config = configFrom(process.env);
  product = await openProduct(config, async (opened) => {
    if (config.install === "demo") await loadDemoOnce(config, opened, say);
  });
  await product.app.listen({ port: config.port, host: config.host });
} catch (error) {
  console.error(`Maplebridge could not start: ${(error as Error).message}`);
  process.exit(1);
}

const address = product.app.addresses()[0];
const url = `http://localhost:${typeof address === "object" && address ? address.port : config.port}`;
say("");
say("Maplebridge is ready  枫桥已就绪");
say(`  Residents 居民      ${url}/`);
say(`  Staff 工作人员      ${url}/desk/`);
say(`  Interface 接口      ${url}/api/openapi.json`);
if (config.install === "demo") {
  say(`  Demonstration accounts (password ${demoPassword}):`);
  for (const role of roles) {
    const first = demoStaff().find((member) => member.posts.some((post) => post.role === role));
    if (first) say(`    ${first.username.padEnd(24)} ${roleWords[role].zh} ${roleWords[role].en}`);
  }
}
say("");

let stopping = false;
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    product.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  });
}
