import { ref } from "vue";
import { unread } from "./unread";

/** How often something new was told since the page is open: whoever shows the list reads it again. */
export const arrivals = ref(0);

/** Whether counts come by themselves. */
export const isLive = ref(false);

/** What tabs tell one another. */
type Said = { kind: "unread"; count: number } | { kind: "news" } | { kind: "silence" } | { kind: "question" };

const STREAM = "/api/notifications/stream";
const AGAIN = 60_000;
/** Who leafs through pages asks for no stream on each: a server notices late that nobody listens any more. */
const SETTLED = 3_000;

const hear = (said: Said): void => {
  if (said.kind === "unread") {
    isLive.value = true;
    unread.value = said.count;
  } else if (said.kind === "news") {
    arrivals.value += 1;
  } else if (said.kind === "silence") {
    isLive.value = false;
  }
};

const count = (data: unknown): number | null => {
  const said: unknown = typeof data === "string" ? JSON.parse(data) : null;
  const value = typeof said === "object" && said !== null && "unread" in said ? said.unread : null;
  return typeof value === "number" ? value : null;
};

/** Holds the browser's only stream until the signal; where it is refused, tries again after a while. */
const lead = (say: (said: Said) => void, signal: AbortSignal): Promise<void> =>
  new Promise((done) => {
    let source: EventSource | undefined;
    const open = (): void => {
      const opened = new EventSource(STREAM);
      source = opened;
      opened.addEventListener("unread", ({ data }: MessageEvent) => {
        const unreadNow = count(data);
        if (unreadNow !== null) {
          say({ kind: "unread", count: unreadNow });
        }
      });
      opened.addEventListener("notification", () => say({ kind: "news" }));
      opened.addEventListener("reset", () => say({ kind: "news" }));
      opened.addEventListener("error", () => {
        // One that only broke off, the browser opens again, and says how far it heard.
        if (opened.readyState === EventSource.CLOSED) {
          say({ kind: "silence" });
          again = setTimeout(open, AGAIN);
        }
      });
    };
    let again = setTimeout(open, SETTLED);
    signal.addEventListener("abort", () => {
      source?.close();
      clearTimeout(again);
      done();
    });
  });

/** Hears what one is told as it is told, by one stream for all tabs; returns how to end that. A browser that can't goes on without. */
export const listen = (account: string): (() => void) => {
  if (typeof EventSource === "undefined" || typeof BroadcastChannel === "undefined" || !("locks" in navigator)) {
    return () => undefined;
  }
  const name = `inbox-${account}`;
  const tabs = new BroadcastChannel(name);
  const over = new AbortController();
  let last: Said | undefined;
  tabs.onmessage = ({ data }: MessageEvent<Said>) => {
    if (data.kind === "question" && last) {
      tabs.postMessage(last);
    }
    hear(data);
  };
  const say = (said: Said): void => {
    if (said.kind !== "news") {
      last = said;
    }
    hear(said);
    tabs.postMessage(said);
  };
  tabs.postMessage({ kind: "question" } satisfies Said);
  navigator.locks.request(name, { signal: over.signal }, () => lead(say, over.signal)).catch(() => undefined);
  return () => {
    over.abort();
    tabs.close();
    isLive.value = false;
  };
};
