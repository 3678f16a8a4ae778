import "./design/fonts.css";
import "./design/tokens.css";
import "./design/base.css";
import "./design/parts.css";
import { createApp } from "vue";
import App from "./App.vue";
import { applyTheme } from "./design/theme";
import { language } from "./messages";
import { router } from "./router";
import { askForSession } from "./session/session";

applyTheme();
document.documentElement.lang = language.value;
await askForSession();
createApp(App).use(router).mount("#page");
