// Lays compressed files beside those that a browser loads, so that nobody compresses them on each request, and holds the first load to its weight.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const MOST = 150_000;
const dist = "target/dist";
const sizes = new Map();
for (const name of readdirSync(`${dist}/static`).filter((file) => /\.(js|css|svg)$/.test(file))) {
  const file = `${dist}/static/${name}`;
  const content = readFileSync(file);
  const zipped = gzipSync(content, { level: 9 });
  sizes.set(`static/${name}`, zipped.length);
  writeFileSync(`${file}.gz`, zipped);
  writeFileSync(`${file}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
}

const manifest = JSON.parse(readFileSync(`${dist}/.vite/manifest.json`, "utf8"));
const loaded = new Set();
const load = (chunk) => {
  const { file, css = [], imports = [] } = manifest[chunk];
  if (!loaded.has(file)) {
    [file, ...css].forEach((name) => loaded.add(name));
    imports.forEach(load);
  }
};
["index.html", "src/series/SeriesPage.vue"].forEach(load);
const weight = [...loaded].reduce((sum, name) => sum + sizes.get(name), 0);
console.log(`The series page loads ${Math.round(weight / 1000)} kB of scripts and styles, compressed; ${MOST / 1000} kB is the most.`);
if (weight > MOST) {
  process.exit(1);
}
