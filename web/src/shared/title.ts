/** Says in the browser's title what is shown. */
export const entitle = (what: string | undefined): void => {
  document.title = what ? `${what} · OpenMeet` : "OpenMeet";
};
