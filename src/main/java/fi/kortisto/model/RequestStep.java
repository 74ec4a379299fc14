package fi.kortisto.model;

import java.time.Instant;

/**
 * Something that was done or noted in a request, in words that name no value of the person's data.
 *
 * @param login of the user
 * @param state in which it left the request
 * @param note may be blank
 */
public record RequestStep(Instant at, String login, RequestState state, String note) {}
