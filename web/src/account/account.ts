import { api, body, done, type Schemas } from "../api/client";
import type { Told } from "../api/told";
import type { Me } from "../home/me";

export type WayIn = Told<Schemas["community.WayInResponse"]>;
export type SignedIn = Told<Schemas["community.SessionResponse"]>;
export type PersonalExport = Told<Schemas["community.PersonalExport"]>;
/** When an account is deleted; null: it stays. */
export type Deletion = Told<Schemas["community.DeletionResponse"]>;
/** By which another account takes this one in. */
export type MergeCode = Told<Schemas["community.MergeCodeResponse"]>;

const PATCH = { "Content-Type": "application/merge-patch+json" };

/** Changes what a patch names of one's own profile. */
export const changeProfile = (patch: Record<string, unknown>): Promise<Me> =>
  body<Me>(api.PATCH("/api/me", { params: { header: { "If-Match": "*" } }, headers: PATCH, body: patch as never }));

export const waysIn = async (): Promise<WayIn[]> => (await body<{ items: WayIn[] }>(api.GET("/api/me/ways-in"))).items;

export const removeWayIn = (id: string): Promise<void> => done(api.DELETE("/api/me/ways-in/{id}", { params: { path: { id } } }));

export const addAddress = (address: string): Promise<void> => done(api.POST("/api/me/ways-in/addresses", { body: { address } }));

export const confirmAddress = (code: string): Promise<WayIn> => body<WayIn>(api.POST("/api/me/ways-in/addresses/confirm", { body: { code } }));

export const renamePasskey = (id: string, name: string): Promise<WayIn> =>
  body<WayIn>(api.PATCH("/api/me/ways-in/passkeys/{id}", { params: { path: { id } }, headers: PATCH, body: { name } as never }));

/** Whether this browser can make passkeys. */
export const knowsPasskeys = (): boolean => "PublicKeyCredential" in globalThis && "parseCreationOptionsFromJSON" in PublicKeyCredential;

/** Has this device make a passkey; undefined where its owner thinks better of it. */
export const addPasskey = async (name: string): Promise<WayIn | undefined> => {
  const options = await body<PublicKeyCredentialCreationOptionsJSON>(api.POST("/api/me/ways-in/passkeys/options"));
  const made = await create(PublicKeyCredential.parseCreationOptionsFromJSON(options));
  return made && (await body<WayIn>(api.POST("/api/me/ways-in/passkeys", { body: { name, credential: made.toJSON() } as never })));
};

const create = async (publicKey: PublicKeyCredentialCreationOptions): Promise<PublicKeyCredential | undefined> => {
  try {
    return (await navigator.credentials.create({ publicKey })) as PublicKeyCredential;
  } catch {
    // Whoever closes the dialogue and a device that has one look the same: browsers don't tell which.
    return undefined;
  }
};

export const sessions = async (): Promise<SignedIn[]> => (await body<{ items: SignedIn[] }>(api.GET("/api/me/sessions"))).items;

export const endSession = (id: string): Promise<void> => done(api.DELETE("/api/me/sessions/{id}", { params: { path: { id } } }));

export const endOtherSessions = (): Promise<void> => done(api.DELETE("/api/me/sessions", { params: { query: { keep: "current" } } }));

export const exports = async (): Promise<PersonalExport[]> => (await body<{ items: PersonalExport[] }>(api.GET("/api/me/exports"))).items;

export const requestExport = (): Promise<PersonalExport> => body<PersonalExport>(api.POST("/api/me/exports"));

export const deleteAccount = (): Promise<Deletion> => body<Deletion>(api.DELETE("/api/me"));

export const keepAccount = (): Promise<Deletion> => body<Deletion>(api.POST("/api/me/restore"));

/** Has this account be taken in by whoever enters the code. */
export const offerMerge = (): Promise<MergeCode> => body<MergeCode>(api.POST("/api/me/merge-code"));

/** Has the account of a code go into this one, for good. */
export const takeIn = (code: string): Promise<void> => done(api.POST("/api/me/merges", { body: { code } }));
