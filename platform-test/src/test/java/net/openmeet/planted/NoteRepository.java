package net.openmeet.planted;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Repository;

/** Planted: says that it is a repository, and not of what; and its logger isn't called as others'. */
@Repository
class NoteRepository {

    private static final Logger log = LoggerFactory.getLogger(NoteRepository.class);

    void find() {
        log.debug("Nothing");
    }
}
