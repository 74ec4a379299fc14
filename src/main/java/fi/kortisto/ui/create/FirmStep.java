package fi.kortisto.ui.create;

import fi.kortisto.format.ValueForms;
import fi.kortisto.model.BusinessId;
import fi.kortisto.model.Controller;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.PostalAddress;
import fi.kortisto.model.Problem;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.control.ProblemLabel;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** The controller and where its register folder stands. */
final class FirmStep implements Step {

  private final Desk desk;
  private final Parent root;
  private Path parent = documents();

  @FXML private Label nameLabel;
  @FXML private TextField name;
  @FXML private ProblemLabel nameProblem;
  @FXML private Label businessIdLabel;
  @FXML private TextField businessId;
  @FXML private ProblemLabel businessIdProblem;
  @FXML private Label streetLabel;
  @FXML private TextField street;
  @FXML private Label postcodeLabel;
  @FXML private TextField postcode;
  @FXML private Label townLabel;
  @FXML private TextField town;
  @FXML private Label emailLabel;
  @FXML private TextField email;
  @FXML private ProblemLabel emailProblem;
  @FXML private Label phoneLabel;
  @FXML private TextField phone;
  @FXML private ProblemLabel phoneProblem;
  @FXML private Label folder;
  @FXML private Button choose;
  @FXML private ProblemLabel problem;

  FirmStep(Desk desk) {
    this.desk = desk;
    this.root = desk.load(this, "firm");
  }

  private static Path documents() {
    Path home = Path.of(System.getProperty("user.home", "."));
    Path documents = home.resolve("Documents");
    return Files.isDirectory(documents) ? documents : home;
  }

  @FXML
  private void initialize() {
    nameLabel.setLabelFor(name);
    businessIdLabel.setLabelFor(businessId);
    streetLabel.setLabelFor(street);
    postcodeLabel.setLabelFor(postcode);
    townLabel.setLabelFor(town);
    emailLabel.setLabelFor(email);
    phoneLabel.setLabelFor(phone);
    name.textProperty().subscribe(_ -> nameChanged());
    businessId.textProperty().subscribe(_ -> businessIdProblem.clear());
    businessId.focusedProperty().subscribe(focused -> businessIdLeft(focused));
    email.textProperty().subscribe(_ -> emailProblem.clear());
    phone.textProperty().subscribe(_ -> phoneProblem.clear());
    choose.setOnAction(
        _ -> desk.files().folder(desk.texts().get("create.folder.title")).ifPresent(this::put));
  }

  private void nameChanged() {
    nameProblem.clear();
    problem.clear();
    folder.setText(folder().toString());
  }

  private void businessIdLeft(boolean focused) {
    if (!focused && !businessId.getText().isBlank()) {
      checkBusinessId();
    }
  }

  private void put(Path wanted) {
    parent = wanted;
    nameChanged();
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void focus() {
    name.requestFocus();
  }

  String name() {
    return name.getText().strip();
  }

  boolean isBegun() {
    return !name().isEmpty();
  }

  /** The folder is named after the firm, without what file systems do not take. */
  Path folder() {
    String safe = name().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").replaceAll(" +", " ").strip();
    return parent.resolve((safe.isEmpty() ? "Kortisto" : safe) + ".kortisto");
  }

  Controller controller() {
    return new Controller(
        name(),
        businessId.getText().strip(),
        PostalAddress.of(
            street.getText().strip(), postcode.getText().strip(), town.getText().strip()),
        canonical(FieldType.EMAIL, email),
        canonical(FieldType.PHONE, phone),
        "",
        "");
  }

  private static String canonical(FieldType type, TextField field) {
    return field.getText().isBlank() ? "" : ValueForms.parseLeniently(type, field.getText());
  }

  @Override
  public boolean isComplete() {
    boolean named = !name().isEmpty();
    if (!named) {
      nameProblem.tell(desk.texts().get("create.firm.missing"));
    }
    boolean identified = checkBusinessId();
    boolean mailable = check(FieldType.EMAIL, email, emailProblem);
    boolean callable = check(FieldType.PHONE, phone, phoneProblem);
    if (!named) {
      name.requestFocus();
    } else if (!identified) {
      businessId.requestFocus();
    } else if (!mailable) {
      email.requestFocus();
    } else if (!callable) {
      phone.requestFocus();
    }
    return named && identified && mailable && callable;
  }

  private boolean checkBusinessId() {
    boolean right = BusinessId.isValid(businessId.getText().strip());
    if (!right) {
      businessIdProblem.tell(desk.texts().of(new DomainException(Problem.BAD_BUSINESS_ID)));
    }
    return right;
  }

  private boolean check(FieldType type, TextField field, ProblemLabel beneath) {
    try {
      if (!field.getText().isBlank()) {
        ValueForms.parse(type, field.getText());
      }
      return true;
    } catch (DomainException wrong) {
      beneath.tell(desk.texts().of(wrong));
      return false;
    }
  }

  @Override
  public void tell(String sentence) {
    problem.tell(sentence);
  }
}
