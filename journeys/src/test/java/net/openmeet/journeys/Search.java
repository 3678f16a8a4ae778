package net.openmeet.journeys;

/**
 * A list, a search, a feed or a count of it.
 *
 * @param endpoint as the API's documents name it
 * @param query with a word to look for, or the id of the group that the things belong to
 * @param kind what is looked for in it
 */
record Search(String endpoint, String query, Thing.Kind kind, Has has) {

    /** What there is in it. */
    enum Has {
        LISTED("what is in lists for who asks"),
        PUBLIC("what is public, whoever asks"),
        OWN("what has to do with who asks, as far as it is seen"),
        OF_GROUP("for who belongs to the group: what is in lists or the group's to see, and may have what they change"),
        NOTHING("nothing: there is no such feed, for the group isn't everybody's");

        private final String words;

        Has(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** Whether somebody finds the thing there in any case. */
    boolean shows(Thing thing, Who who) {
        return isThereFor(who)
                && switch (has) {
                    case LISTED -> thing.isListed(who);
                    case PUBLIC -> thing.isPublic();
                    case OF_GROUP -> thing.isListed(who) || thing.visibility().equals("group");
                    case OWN, NOTHING -> false;
                };
    }

    /** Whether somebody may not find the thing there. */
    boolean hides(Thing thing, Who who) {
        return !isThereFor(who)
                || switch (has) {
                    case LISTED, PUBLIC -> !shows(thing, who);
                    case OF_GROUP -> !shows(thing, who) && !thing.level(who).includes(Level.CHANGES);
                    case OWN -> !thing.level(who).includes(Level.SEES);
                    case NOTHING -> true;
                };
    }

    /** Whether there is such a list for somebody at all. */
    boolean isThereFor(Who who) {
        return switch (has) {
            case LISTED, PUBLIC -> who != Who.SERVICE;
            case OWN -> who.isSignedIn();
            case OF_GROUP -> VisibilityTable.GROUP_OF_ALL.level(who).includes(Level.BELONGS);
            case NOTHING -> false;
        };
    }

    /** Whether it is asked for a word. */
    boolean isSearch() {
        return query.contains("{word}");
    }

    /** What is asked when this is looked for. */
    String of(String word) {
        return this.toString().replace("{word}", word);
    }

    @Override
    public String toString() {
        return endpoint + query;
    }
}
