// Called by Maven with whatever Node.js the machine has: `page FOLDER` puts the built page there, `check` lints, checks types and tests.
// Each does nothing where nothing that it depends on has changed since it went well.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const OLDEST = 20;
const INPUTS = ["api", "public", "scripts", "src", "tests"];
const stamps = "target/stamps";
const [command, folder] = process.argv.slice(2);

const files = (path) => (statSync(path).isDirectory() ? readdirSync(path).sort().flatMap((name) => files(join(path, name))) : [path]);

const hash = (paths) => {
  const sum = createHash("sha256");
  for (const file of paths.filter((path) => existsSync(path)).flatMap(files)) {
    sum.update(file).update("\0").update(readFileSync(file)).update("\0");
  }
  return sum.digest("hex");
};

const run = (...args) => {
  const { status, error } = spawnSync("npm", args, { stdio: "inherit", shell: process.platform === "win32" });
  if (error || status !== 0) {
    console.error(error?.code === "ENOENT" ? "npm was not found; it comes with Node.js." : `npm ${args.join(" ")} failed.`);
    process.exit(1);
  }
};

const once = (name, inputs, work) => {
  const stamp = join(stamps, name);
  const now = hash(inputs);
  if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== now) {
    rmSync(stamp, { force: true });
    work();
    mkdirSync(stamps, { recursive: true });
    writeFileSync(stamp, now);
  }
};

if (Number.parseInt(process.versions.node) < OLDEST) {
  console.warn(`The page is left out: it needs Node.js ${OLDEST} or newer, and this is ${process.version}.`);
  process.exit(0);
}
const settings = readdirSync(".").filter((name) => /\.(js|mjs|ts|json|html)$/.test(name));
const all = [...settings, ...INPUTS];
if (!existsSync("node_modules")) {
  rmSync(join(stamps, "modules"), { force: true });
}
once("modules", ["package.json", "package-lock.json"], () => run("ci", "--no-audit", "--no-fund", "--loglevel=error"));
if (command === "check") {
  once("check", all, () => run("run", "--silent", "check"));
} else {
  if (!existsSync("target/dist/index.html")) {
    rmSync(join(stamps, "page"), { force: true });
  }
  once("page", all, () => run("run", "--silent", "build"));
  rmSync(folder, { recursive: true, force: true });
  cpSync("target/dist", folder, { recursive: true, preserveTimestamps: true });
}
