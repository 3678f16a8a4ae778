// Run by journeys/browser/install. Unpacks the Chromium that npm brought, with the libraries that a bare machine lacks, and says where it is.
// Says nothing where npm brought none.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";

const packed = "node_modules/@sparticuz/chromium/bin";
const folder = join(process.cwd(), "chromium");
const unpacked = (name) => brotliDecompressSync(readFileSync(join(packed, name)));

if (process.platform === "linux" && process.arch === "x64" && existsSync(packed)) {
  if (!existsSync(folder)) {
    const unfinished = `${folder}.unfinished`;
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished);
    for (const name of ["al2023.tar.br", "swiftshader.tar.br"]) {
      execFileSync("tar", ["--extract", "--no-same-owner", "--directory", unfinished], { input: unpacked(name) });
    }
    writeFileSync(join(unfinished, "chromium"), unpacked("chromium.br"), { mode: 0o755 });
    writeFileSync(join(unfinished, "run"), '#!/bin/sh\nhere=$(dirname "$0")\nLD_LIBRARY_PATH=$here/lib exec "$here/chromium" "$@"\n', { mode: 0o755 });
    renameSync(unfinished, folder);
  }
  console.log(join(folder, "run"));
}
