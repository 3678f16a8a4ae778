import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { arrivals, isLive, listen } from "./live";
import { unread } from "./unread";

/** A stream whose events a test says. */
class Stream extends EventTarget {
  static readonly CLOSED = 2;
  static opened: Stream[] = [];
  readyState = 1;

  constructor(readonly url: string) {
    super();
    Stream.opened.push(this);
  }

  close(): void {
    this.readyState = Stream.CLOSED;
  }

  say(event: string, data: unknown = {}): void {
    this.dispatchEvent(new MessageEvent(event, { data: JSON.stringify(data) }));
  }

  breakOff(isRefused: boolean): void {
    this.readyState = isRefused ? Stream.CLOSED : 0;
    this.dispatchEvent(new Event("error"));
  }
}

/** The channel of all tabs, in one. */
class Tabs {
  static all: Tabs[] = [];
  onmessage: ((event: { data: unknown }) => void) | null = null;

  constructor(readonly name: string) {
    Tabs.all.push(this);
  }

  postMessage(data: unknown): void {
    Tabs.all.filter((tab) => tab !== this && tab.name === this.name).forEach((tab) => tab.onmessage?.({ data }));
  }

  close(): void {
    Tabs.all = Tabs.all.filter((tab) => tab !== this);
  }
}

/** One at a time has the lock; the next gets it when that ends. */
const locks = () => {
  let held: Promise<unknown> = Promise.resolve();
  return {
    request: (_name: string, { signal }: { signal: AbortSignal }, work: () => Promise<void>) => {
      held = held.then(() => (signal.aborted ? undefined : work()));
      return held;
    },
  };
};

describe("hearing what one is told", () => {
  let ends: (() => void)[] = [];
  const tab = (): (() => void) => {
    const end = listen("a");
    ends.push(end);
    return end;
  };

  /** A page has been open for a while. */
  const settled = () => vi.advanceTimersByTimeAsync(3_000);

  beforeEach(() => {
    vi.useFakeTimers();
    Stream.opened = [];
    Tabs.all = [];
    unread.value = 0;
    arrivals.value = 0;
    isLive.value = false;
    vi.stubGlobal("EventSource", Stream);
    vi.stubGlobal("BroadcastChannel", Tabs);
    Object.defineProperty(navigator, "locks", { value: locks(), configurable: true });
  });
  afterEach(() => {
    ends.forEach((end) => end());
    ends = [];
    Reflect.deleteProperty(navigator, "locks");
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it("counts as it is told, and says that something came", async () => {
    tab();
    await settled();
    Stream.opened[0]?.say("unread", { unread: 2 });
    Stream.opened[0]?.say("notification", { id: "n" });
    expect([unread.value, arrivals.value, isLive.value]).toEqual([2, 1, true]);
    Stream.opened[0]?.say("reset");
    expect(arrivals.value).toBe(2);
  });

  it("has one stream however many tabs there are, and another one when its tab goes", async () => {
    const first = tab();
    tab();
    await settled();
    expect(Stream.opened).toHaveLength(1);
    first();
    await settled();
    expect(Stream.opened).toHaveLength(2);
    expect(Stream.opened[0]?.readyState).toBe(Stream.CLOSED);
  });

  it("leaves to the browser what broke off, and tries again itself where it was refused", async () => {
    tab();
    await settled();
    Stream.opened[0]?.say("unread", { unread: 1 });
    Stream.opened[0]?.breakOff(false);
    expect(isLive.value).toBe(true);
    Stream.opened[0]?.breakOff(true);
    expect(isLive.value).toBe(false);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(Stream.opened).toHaveLength(2);
  });

  it("asks for none where a page is left at once", async () => {
    const left = tab();
    await vi.advanceTimersByTimeAsync(2_000);
    left();
    await settled();
    expect(Stream.opened).toHaveLength(0);
  });

  it("does without where the browser can't", () => {
    vi.stubGlobal("EventSource", undefined);
    expect(() => tab()()).not.toThrow();
    expect(Stream.opened).toHaveLength(0);
  });
});
