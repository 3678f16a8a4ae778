import { session } from "../session/session";

interface Organised {
  organiser: string;
  organisers?: { account: string; role: string }[] | null;
}

/** Whether who looks has it. The server decides; this is for what is shown. */
export const owns = ({ organiser }: Organised): boolean => session.value.account === organiser;

/** Whether who looks may change it: the owner and co-organisers. */
export const mayChange = (thing: Organised): boolean =>
  owns(thing) || (thing.organisers ?? []).some(({ account, role }) => account === session.value.account && role === "co-organiser");
