package fi.kortisto.store;

import fi.kortisto.model.LogFilter;
import java.time.ZoneId;

/**
 * Which rows of the access log are wanted.
 *
 * @param zone in which the moments of the filter are meant
 * @param among rows of persons and registers beyond these are left out
 */
public record LogQuery(LogFilter filter, ZoneId zone, Among among) {}
