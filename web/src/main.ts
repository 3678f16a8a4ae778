import "./design/fonts.css";
import "./design/tokens.css";
import "./design/base.css";
import "./design/parts.css";
import { createApp } from "vue";
import App from "./App.vue";
import { applyTheme } from "./design/theme";
import { askWhoThisIs } from "./home/me";
import { language } from "./messages";
import { router } from "./router";
import { askForSession } from "./session/session";

applyTheme();
document.documentElement.lang = language.value;
await askForSession();
const app = createApp(App).use(router);
// The gateway has said of this address alone where it is to be found.
router.afterEach((to, from) => {
  if (from.matched.length > 0 && to.path !== from.path) {
    document.querySelector("link[rel=canonical]")?.remove();
  }
});
// Before it knows where it is, its links to sign in lead back home.
await router.isReady();
app.mount("#page");
void askWhoThisIs();
