package fi.kortisto.ui.requests;

/** All that can be done from the page of a request. */
record PageDeeds(
    RequestDeeds request, LetterDeeds letters, ViewingDeeds viewing, RequestFileDeeds files) {}
