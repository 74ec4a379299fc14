package fi.kortisto.model;

import java.time.LocalDate;

/**
 * That a person was on a list that was drawn.
 *
 * @param run number of the drawing
 * @param name of the list
 */
public record ListUse(
    long run, String name, BanPurpose purpose, BanChannel channel, LocalDate day) {}
