import { api, body, done, pageOf, type Schemas } from "../api/client";
import { Problem } from "../api/problem";
import type { Told } from "../api/told";
import type { Series } from "../series/series";
import { session } from "../session/session";
import type { Page } from "../shared/pages";
import { parts } from "../shared/text";

export type Group = Told<Schemas["community.GroupResponse"]>;
export type Member = Told<Schemas["community.MemberResponse"]>;
export type JoinRequest = Told<Schemas["community.RequestResponse"]>;
export type Invitation = Told<Schemas["community.InvitationResponse"]>;
/** An invitation as whoever is invited sees it. */
export type Invited = Told<Schemas["community.InvitedResponse"], "group" | "links">;
export type Announcement = Told<Schemas["community.AnnouncementResponse"]>;
/** Something that happened in a group, or to what belongs to it. */
export type Activity = Told<Schemas["community.ActivityResponse"]>;
/** That a group is offered to somebody, by an owner. */
export type Offer = Told<Schemas["community.GroupTransferResponse"]>;
/** What somebody is in a group, the highest first. */
export const roles = ["owner", "administrator", "moderator", "organiser", "member", "guest"] as const;
export type Role = (typeof roles)[number] | "banned" | "none";

/** A group as somebody is writing it. */
export interface GroupDraft {
  name: string;
  description: string;
  rules: string;
  place: string;
  tags: string;
  visibility: Group["visibility"];
  joining: Group["joining"];
  questions: string;
  picture: string | null;
  /** a line each: its address, and what it is called */
  websites: string;
}

const at = (slug: string) => ({ params: { path: { slug } } });
const of = (slug: string, account: string) => ({ params: { path: { slug, account } } });
const PATCH = { "Content-Type": "application/merge-patch+json" };

const after = (cursor: string | undefined) => ({ ...(cursor ? { cursor } : {}), limit: 50 });

/** Null where there is nothing of that kind: it is asked for what may not be. */
const orNull = async <T>(answer: Promise<T>): Promise<T | null> => {
  try {
    return await answer;
  } catch (thrown) {
    if (Problem.caught(thrown).isNotFound) {
      return null;
    }
    throw thrown;
  }
};

export const readGroup = (slug: string): Promise<Group> => body<Group>(api.GET("/api/groups/{slug}", at(slug)));

export const seriesOf = (group: string, cursor: string | undefined): Promise<Page<Series>> =>
  pageOf<Series>(api.GET("/api/series", { params: { query: { group, ...after(cursor) } } }));

export const publicGroups = (cursor: string | undefined): Promise<Page<Group>> => pageOf<Group>(api.GET("/api/groups", { params: { query: after(cursor) } }));

export const ownGroups = (cursor: string | undefined): Promise<Page<Group>> =>
  pageOf<Group>(api.GET("/api/groups", { params: { query: { member: "me", ...after(cursor) } } }));

const lines = (text: string): string[] => text.split("\n").map((line) => line.trim()).filter(Boolean);

export const emptyGroup = (): GroupDraft => ({ name: "", description: "", rules: "", place: "", tags: "", visibility: "public", joining: "open", questions: "", picture: null, websites: "" });

export const draftOf = ({ name, description, rules, location, tags, visibility, joining, questions, picture, websites }: Group): GroupDraft => ({
  name,
  description,
  rules,
  place: location?.name ?? "",
  tags: tags.join(", "),
  visibility,
  joining,
  questions: questions.join("\n"),
  picture: picture ?? null,
  websites: websites.map(({ uri, title }) => `${uri ?? ""} ${title ?? ""}`.trim()).join("\n"),
});

/** A line of a form: the address first, then what it is called, which is the address where nothing else is said. */
const website = (line: string): { uri: string; title: string } => {
  const [uri = "", ...title] = line.trim().split(/\s+/u);
  return { uri, title: title.join(" ") || uri };
};

const wanted = ({ place, tags, questions, websites, ...rest }: GroupDraft) => ({
  ...rest,
  websites: lines(websites).map(website),
  location: place ? { name: place } : null,
  tags: parts(tags),
  questions: lines(questions),
});

export const createGroup = (draft: GroupDraft): Promise<Group> => body<Group>(api.POST("/api/groups", { body: wanted(draft) as never }));

/** Changes what a form says otherwise than it began with. */
export const editGroup = (slug: string, before: GroupDraft, draft: GroupDraft): Promise<Group> => {
  const was: Record<string, unknown> = wanted(before);
  const patch = Object.fromEntries(Object.entries(wanted(draft)).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(was[field])));
  return body<Group>(api.PATCH("/api/groups/{slug}", { params: { path: { slug }, header: { "If-Match": "*" } }, headers: PATCH, body: patch as never }));
};

const NOW = { "If-Match": "*" } as const;

/** Has a group be deleted after a while. */
export const deleteGroup = (slug: string): Promise<Group> => body<Group>(api.DELETE("/api/groups/{slug}", { params: { path: { slug }, header: NOW } }));

export const keepGroup = (slug: string): Promise<Group> => body<Group>(api.POST("/api/groups/{slug}/restore", { params: { path: { slug }, header: NOW } }));

/** What one is in a group; null: nothing. */
const readMembership = (slug: string): Promise<Member | null> => orNull(body<Member>(api.GET("/api/groups/{slug}/membership", at(slug))));

export const join = (slug: string): Promise<Member> => body<Member>(api.PUT("/api/groups/{slug}/membership", at(slug)));

export const leave = (slug: string): Promise<void> => done(api.DELETE("/api/groups/{slug}/membership", at(slug)));

export const readRequest = (slug: string): Promise<JoinRequest | null> => orNull(body<JoinRequest>(api.GET("/api/groups/{slug}/request", at(slug))));

export const askToJoin = (slug: string, answers: string[]): Promise<JoinRequest> =>
  body<JoinRequest>(api.PUT("/api/groups/{slug}/request", { ...at(slug), body: { answers } }));

export const withdrawRequest = (slug: string): Promise<void> => done(api.DELETE("/api/groups/{slug}/request", at(slug)));

export const requestsOf = (slug: string, cursor: string | undefined): Promise<Page<JoinRequest>> =>
  pageOf<JoinRequest>(api.GET("/api/groups/{slug}/requests", { params: { path: { slug }, query: after(cursor) } }));

export const approve = (slug: string, account: string): Promise<Member> => body<Member>(api.POST("/api/groups/{slug}/requests/{account}/approve", of(slug, account)));

export const decline = (slug: string, account: string): Promise<JoinRequest> =>
  body<JoinRequest>(api.POST("/api/groups/{slug}/requests/{account}/decline", { ...of(slug, account), body: {} }));

export const membersOf = (slug: string, role: string | undefined, cursor: string | undefined): Promise<Page<Member>> =>
  pageOf<Member>(api.GET("/api/groups/{slug}/members", { params: { path: { slug }, query: { ...(role ? { role } : {}), ...after(cursor) } } }));

export const giveRole = (slug: string, account: string, role: string): Promise<Member> =>
  body<Member>(api.PUT("/api/groups/{slug}/members/{account}", { ...of(slug, account), body: { role } as never }));

/** Removes somebody, or lifts a ban. */
export const removeMember = (slug: string, account: string): Promise<void> => done(api.DELETE("/api/groups/{slug}/members/{account}", of(slug, account)));

/** To whom its owners have offered it; null: to nobody. */
export const readOffer = (slug: string): Promise<Offer | null> => orNull(body<Offer>(api.GET("/api/groups/{slug}/transfer", at(slug))));

/** Offers a group to one of its members. */
export const offerGroup = (slug: string, account: string, shares: boolean): Promise<Offer> =>
  body<Offer>(api.POST("/api/groups/{slug}/transfer", { ...at(slug), body: { account, shares } }));

export const takeOfferBack = (slug: string): Promise<void> => done(api.DELETE("/api/groups/{slug}/transfer", at(slug)));

/** The groups that one is offered. */
export const offersToMe = async (): Promise<Offer[]> => (await pageOf<Offer>(api.GET("/api/groups/transfers", { params: { query: { limit: 200 } } }))).items;

export const acceptGroup = (slug: string): Promise<Group> => body<Group>(api.POST("/api/groups/{slug}/transfer/accept", at(slug)));

export const declineGroup = (slug: string): Promise<void> => done(api.POST("/api/groups/{slug}/transfer/decline", at(slug)));

export const invitationsOf = (slug: string, cursor: string | undefined): Promise<Page<Invitation>> =>
  pageOf<Invitation>(api.GET("/api/groups/{slug}/invitations", { params: { path: { slug }, query: after(cursor) } }));

/** By handle or address; without either by a link. */
export const invite = (slug: string, whom: { handle?: string; address?: string; uses?: number }): Promise<Invitation> =>
  body<Invitation>(api.POST("/api/groups/{slug}/invitations", { ...at(slug), body: whom as never }));

export const takeInvitationBack = (slug: string, id: string): Promise<void> =>
  done(api.DELETE("/api/groups/{slug}/invitations/{id}", { params: { path: { slug, id } } }));

/** Where whoever has an invitation's link reads it; the API tells its own. */
export const invitationPage = (link: string): string => `${globalThis.location.origin}${link.replace(/^.*\/api\//u, "/")}`;

export const readInvitation = (key: string): Promise<Invited> => body<Invited>(api.GET("/api/groups/invitations/{key}", { params: { path: { key } } }));

export const acceptInvitation = (key: string): Promise<Member> =>
  body<Member>(api.POST("/api/groups/invitations/{key}/accept", { params: { path: { key } } }));

export const announcementsOf = (slug: string, cursor: string | undefined): Promise<Page<Announcement>> =>
  pageOf<Announcement>(api.GET("/api/groups/{slug}/announcements", { params: { path: { slug }, query: after(cursor) } }));

export const activityOf = (slug: string, cursor: string | undefined): Promise<Page<Activity>> =>
  pageOf<Activity>(api.GET("/api/groups/{slug}/activity", { params: { path: { slug }, query: after(cursor) } }));

export const announce = (slug: string, title: string, text: string): Promise<Announcement> =>
  body<Announcement>(api.POST("/api/groups/{slug}/announcements", { ...at(slug), body: { title, text } }));

/** By role, the highest first, and permission, whether the role has it. */
export type Permissions = Record<string, Record<string, boolean>>;

export const readPermissions = async (slug: string): Promise<Permissions> =>
  (await body<{ roles: Permissions }>(api.GET("/api/groups/{slug}/permissions", at(slug)))).roles;

export const adjustPermission = async (slug: string, role: string, permission: string, isAllowed: boolean): Promise<Permissions> => {
  const patch = { roles: { [role]: { [permission]: isAllowed } } };
  const written = api.PATCH("/api/groups/{slug}/permissions", { params: { path: { slug }, header: { "If-Match": "*" } }, headers: PATCH, body: patch as never });
  return (await body<{ roles: Permissions }>(written)).roles;
};

/** What who looks is in a group, and what that role may do there: the names of its permissions. */
export interface Belonging {
  member: Member | null;
  /** a member who isn't banned */
  isIn: boolean;
  rights: Set<string>;
}

export const readBelonging = async (slug: string): Promise<Belonging> => {
  const member = session.value.signedIn ? await readMembership(slug) : null;
  const isIn = member !== null && member.role !== "banned";
  return { member, isIn, rights: isIn ? await readRights(slug, member.role) : new Set() };
};

const readRights = async (slug: string, role: string): Promise<Set<string>> => {
  const all = await readPermissions(slug);
  return new Set(Object.entries(all[role] ?? {}).filter(([, isAllowed]) => isAllowed).map(([permission]) => permission));
};
