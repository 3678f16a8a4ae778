import { api, body, type Schemas } from "../api/client";
import type { Told } from "../api/told";

export type Me = Told<Schemas["community.MeResponse"]>;

export const readMe = (): Promise<Me> => body<Me>(api.GET("/api/me"));
