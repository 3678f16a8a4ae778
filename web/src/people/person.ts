import { api, body, type Schemas } from "../api/client";
import type { Told } from "../api/told";

/** What everybody may know of somebody. */
export type Person = Told<Schemas["community.AccountResponse"]>;

export const readPerson = (handle: string): Promise<Person> => body<Person>(api.GET("/api/accounts/{handle}", { params: { path: { handle } } }));
