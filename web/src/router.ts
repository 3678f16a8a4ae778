import { createRouter, createWebHistory } from "vue-router";

/** Where things are shown. The gateway answers these addresses with the page (PageController), and no others. */
export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: "/", component: () => import("./home/HomePage.vue") },
    { path: "/discover", component: () => import("./discover/DiscoverPage.vue") },
    { path: "/calendar", component: () => import("./calendar/CalendarPage.vue") },
    { path: "/notifications", component: () => import("./notifications/NotificationsPage.vue") },
    { path: "/people/:handle", component: () => import("./people/PersonPage.vue"), props: true },
    { path: "/moderation", component: () => import("./moderation/ModerationPage.vue") },
    { path: "/account", component: () => import("./account/AccountPage.vue") },
    {
      path: "/new",
      component: () => import("./creation/NewSeriesPage.vue"),
      props: ({ query: { event } }) => (typeof event === "string" ? { event } : {}),
    },
    { path: "/series/:slug", component: () => import("./series/SeriesPage.vue"), props: true },
    { path: "/series/:slug/edit", component: () => import("./editing/EditSeriesPage.vue"), props: true },
    { path: "/series/:slug/history", component: () => import("./editing/HistoryPage.vue"), props: true },
    { path: "/events/:slug/edit", component: () => import("./editing/EditDatePage.vue"), props: true },
    { path: "/events/:slug/check-in", component: () => import("./checkin/CheckInPage.vue"), props: true },
    { path: "/events/:slug/attendees", component: () => import("./attendees/AttendeesPage.vue"), props: true },
    { path: "/events/:slug", component: () => import("./events/EventPage.vue"), props: true },
    { path: "/groups", component: () => import("./groups/GroupsPage.vue") },
    { path: "/groups/new", component: () => import("./groups/GroupFormPage.vue") },
    { path: "/groups/invitations/:secret", component: () => import("./groups/InvitationPage.vue"), props: true },
    { path: "/groups/:slug/edit", component: () => import("./groups/GroupFormPage.vue"), props: true },
    { path: "/groups/:slug/members", component: () => import("./groups/MembersPage.vue"), props: true },
    { path: "/groups/:slug", component: () => import("./groups/GroupPage.vue"), props: true },
  ],
  scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? false : { top: 0 }),
});
