package fi.kortisto.service;

import fi.kortisto.model.CarriedOutAgain;

/** A register that was restored, open, with what was carried out again in it first. */
public record Restored(Session session, CarriedOutAgain again) {}
