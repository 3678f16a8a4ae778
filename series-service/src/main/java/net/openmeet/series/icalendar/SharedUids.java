package net.openmeet.series.icalendar;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** UIDs that a file has both for what recurs and for what takes place once, as Zoom does: there, one isn't what became of the other. */
record SharedUids(Set<String> uids) {

    SharedUids {
        uids = Set.copyOf(uids);
    }

    static SharedUids of(List<ReadResult> results) {
        var recurring = new HashSet<String>();
        var once = new HashSet<String>();
        for (ReadResult result : results) {
            switch (result) {
                case ReadResult.Recurring read -> recurring.add(read.uid());
                case ReadResult.Left(var uid, var reason, var detail, var recurs)
                when recurs && uid != null -> recurring.add(uid);
                case ReadResult.Single read -> once.add(read.uid());
                case ReadResult.Left left -> {}
                case ReadResult.Changes changes -> {}
                case ReadResult.Cancelled cancelled -> {}
            }
        }
        recurring.retainAll(once);
        return new SharedUids(recurring);
    }

    boolean contains(String uid) {
        return uids.contains(uid);
    }
}
