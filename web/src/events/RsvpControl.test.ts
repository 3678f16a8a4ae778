import { flushPromises } from "@vue/test-utils";
import { beforeEach, describe, expect, it } from "vitest";
import { session } from "../session/session";
import { answering, mounted, violations } from "../testing/mounted";
import { rsvp, yoga } from "../testing/world";
import RsvpControl from "./RsvpControl.vue";

const PATH = `/api/events/${yoga().slug}/rsvp`;

describe("answering for a date", () => {
  beforeEach(() => {
    session.value = { signedIn: true, account: "bob", csrfToken: "secret" };
  });

  it("says which date it is of, takes the wish and says what became of it", async () => {
    const requests = answering({ [`GET ${PATH}`]: { json: rsvp() }, [`PUT ${PATH}`]: { json: rsvp({ status: "waitlisted", waitlistPosition: 2 }) } });
    const control = await mounted(RsvpControl, { event: yoga() });
    expect(control.get("h2").text()).toContain("Mar 3");

    await control.get("button").trigger("click");
    await flushPromises();

    expect(control.get("[role=status]").text()).toContain("number 2 on the waitlist");
    const written = requests.find((request) => request.method === "PUT");
    expect(written?.headers.get("Csrf-Token")).toBe("secret");
    expect(await written?.json()).toEqual({ status: "going", guests: 0 });
    expect(await violations(control.element)).toEqual([]);
  });

  it("offers the waitlist where no seat is left", async () => {
    answering({ [`GET ${PATH}`]: { json: rsvp() } });
    const control = await mounted(RsvpControl, { event: yoga({ attendance: { going: 20, waitlisted: 1, capacity: 20 } }) });
    expect(control.get("button").text()).toBe("Join the waitlist");
  });

  it("asks what the organiser wants to know, and sends nothing while something needed is missing", async () => {
    const requests = answering({ [`GET ${PATH}`]: { json: rsvp() }, [`PUT ${PATH}`]: { json: rsvp({ status: "pending" }) } });
    const control = await mounted(RsvpControl, { event: yoga({ approvalRequired: true, questions: [{ text: "Why?", required: true }, { text: "Mat?", required: false }] }) });
    const ask = control.findAll("button").find((button) => button.text() === "Ask to come");
    await ask?.trigger("click");
    await flushPromises();
    expect(requests.some((request) => request.method === "PUT")).toBe(false);
    expect(control.get("textarea").attributes("aria-invalid")).toBe("true");

    await control.get("textarea").setValue("I stretch");
    await ask?.trigger("click");
    await flushPromises();
    expect(await requests.find((request) => request.method === "PUT")?.json()).toEqual({ status: "going", guests: 0, answers: [{ question: "Why?", answer: "I stretch" }] });
    expect(control.get("[role=status]").text()).toContain("no seat yet");
  });

  it("says until when a seat is kept, and takes it", async () => {
    const requests = answering({ [`GET ${PATH}`]: { json: rsvp({ status: "offered", answerBy: "2026-03-01T12:00:00Z" }) }, [`PUT ${PATH}`]: { json: rsvp({ status: "going" }) } });
    const control = await mounted(RsvpControl, { event: yoga() });
    expect(control.get("[role=status]").text()).toContain("Mar 1, 2026");

    await control.findAll("button").find((button) => button.text() === "I take the seat")?.trigger("click");
    await flushPromises();

    expect(await requests.find((request) => request.method === "PUT")?.json()).toEqual({ status: "going", guests: 0 });
    expect(control.get("[role=status]").text()).toBe("You have a seat.");
  });

  it("asks who said yes to something else to confirm again", async () => {
    answering({ [`GET ${PATH}`]: { json: rsvp({ status: "needs-reconfirmation", answerBy: "2026-03-01T12:00:00Z" }) } });
    const control = await mounted(RsvpControl, { event: yoga() });
    expect(control.get("[role=status]").text()).toContain("Please confirm again");
    expect(control.findAll("button").map((button) => button.text())).toContain("I come all the same");
    expect(await violations(control.element)).toEqual([]);
  });

  it("tells who was declined what was said to it", async () => {
    answering({ [`GET ${PATH}`]: { json: rsvp({ status: "declined", note: "Next time" }) } });
    const control = await mounted(RsvpControl, { event: yoga({ approvalRequired: true }) });
    expect(control.get(".notice").text()).toBe("They said: Next time");
  });

  it("says why not, and keeps the answer that there was", async () => {
    answering({ [`GET ${PATH}`]: { json: rsvp({ status: "going" }) }, [`PUT ${PATH}`]: { status: 409, json: { code: "no-seats-for-guests" } } });
    const control = await mounted(RsvpControl, { event: yoga() });
    await control.get("select").setValue("3");
    await flushPromises();
    expect(control.get("[role=alert]").text()).toContain("no seats for more guests");
    expect(control.get("[role=status]").text()).toBe("You have a seat.");
  });

  it("asks guests to sign in, and takes no answer for what is cancelled", async () => {
    session.value = { signedIn: false, account: null, csrfToken: null };
    expect((await mounted(RsvpControl, { event: yoga() })).find("button").exists()).toBe(false);
    expect((await mounted(RsvpControl, { event: yoga({ status: "cancelled" }) })).text()).toContain("cancelled");
  });
});
