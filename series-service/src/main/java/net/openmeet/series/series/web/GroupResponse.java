package net.openmeet.series.series.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

/** To which group a series belongs, as it goes out. */
@Schema(description = "To which group a series belongs.")
record GroupResponse(UUID groupId) {}
