import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type CountyKey, verdictWords, verifyPaperFile } from "@maple/platform/documents";
import { configFrom, keysDir } from "../config.ts";

const [file, ...more] = process.argv.slice(2);
if (!file) {
  console.log(`Usage: npm run verify-paper -- FILE [--key COUNTY:PUBLIC-KEY.pem ...]
Proves a paper without the server: with the county's public key, which is published at /.well-known/maplebridge/<county>.pem
and lies in the keys folder of this installation. A Word file or scan needs its FILE.proof beside it.`);
  process.exit(2);
}
if (!existsSync(file)) {
  console.error(`There is no file ${file}.`);
  process.exit(2);
}

const keys: CountyKey[] = [];
for (let i = 0; i < more.length; i++) {
  if (more[i] !== "--key") continue;
  const [county = "", path = ""] = (more[++i] ?? "").split(/:(.*)/s);
  if (!existsSync(path)) {
    console.error(`There is no key file ${path}.`);
    process.exit(2);
  }
  keys.push({ county, publicKey: readFileSync(path, "utf8") });
}
const folder = keysDir(configFrom(process.env));
if (keys.length === 0 && existsSync(folder)) {
  for (const name of readdirSync(folder)) {
    const county = name.match(/^county-(\d+)\.paper\.pub\.pem$/)?.[1];
    if (county) keys.push({ county, publicKey: readFileSync(join(folder, name), "utf8") });
  }
}
const sidecar = existsSync(`${file}.proof`) ? readFileSync(`${file}.proof`, "utf8") : undefined;
const verdict = await verifyPaperFile(readFileSync(file), keys, sidecar);
console.log(verdict.genuine ? "GENUINE 真实" : "NOT PROVEN 未能证明");
console.log(`  ${verdictWords[verdict.reason].zh}`);
console.log(`  ${verdictWords[verdict.reason].en}`);
if (verdict.claim) {
  console.log(`  county 县区     ${verdict.claim.county}`);
  console.log(`  number 编号     ${verdict.claim.number}`);
  console.log(`  form 文书       ${verdict.claim.form}`);
  console.log(`  sealed 生效     ${verdict.claim.sealedAt}`);
  console.log(`  content 内容哈希 ${verdict.claim.contentHash}`);
}
console.log(`  file 文件哈希    ${verdict.fileHash}`);
process.exit(verdict.genuine ? 0 : 1);
