package net.openmeet.vocabulary.group.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

/** To which group a series or an event belongs, as it goes out. */
@Schema(description = "To which group a series or an event belongs.")
public record GroupResponse(UUID groupId) {}
