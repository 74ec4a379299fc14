package fi.kortisto.ui;

/** A walk through some screens with a camera. It begins and ends in the main window. */
interface Tour {

  void walk(RunningProgram program, Camera camera);
}
