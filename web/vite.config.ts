import vue from "@vitejs/plugin-vue";
import { defineConfig } from "vitest/config";
import { world } from "./scripts/world.ts";

const gateway = process.env["OPENMEET_GATEWAY"] ?? "http://localhost:8080";

export default defineConfig({
  plugins: [world(), vue({ template: { transformAssetUrls: { includeAbsolute: false } } })],
  build: { outDir: "target/dist", emptyOutDir: true, manifest: true, assetsDir: "static", assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  server: {
    proxy: Object.fromEntries(
      ["/api", "/sign-in", "/sign-out", "/oauth2", "/images", "/assets"].map((path) => [path, { target: gateway }]),
    ),
  },
  test: { environment: "happy-dom", include: ["src/**/*.test.ts"], setupFiles: ["src/testing/setup.ts"], testTimeout: 30_000 },
});
