package fi.kortisto.service;

import fi.kortisto.crypto.Password;
import fi.kortisto.model.Controller;
import fi.kortisto.model.RegisterTemplate;
import java.nio.file.Path;
import java.util.List;

/**
 * What a new register folder is made of.
 *
 * @param folder must not exist, or be an empty folder
 * @param registers at least one template to start from
 * @param login of the first administrator: 2-40 letters, digits, dots or hyphens
 * @param password is closed by the caller
 */
public record NewFolder(
    Path folder,
    Controller controller,
    List<RegisterTemplate> registers,
    String login,
    Password password) {}
