package fi.kortisto;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import org.junit.jupiter.api.Test;

/** Who may know whom. A rule without exceptions is the only kind that is kept. */
class ArchitectureTest {

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("fi.kortisto");

  @Test
  void theDatabaseIsNamedInTheStoreOnly() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("fi.kortisto.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jooq..", "org.sqlite..", "org.flywaydb..", "java.sql..")
            .because("the store is to run on another database without anybody else noticing"));
  }

  @Test
  void screensAndCommandsReachDataThroughTheServiceOnly() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage("fi.kortisto.ui..", "fi.kortisto.cli..", "fi.kortisto.demo..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("fi.kortisto.store..")
            .because("no touch without a trace: the session is the only door to the data"));
  }

  @Test
  void theModelNeedsNothing() {
    check(
        classes()
            .that()
            .resideInAPackage("fi.kortisto.model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("fi.kortisto.model..", "java..", "org.jspecify..")
            .because("the law's rules and words must stand on their own"));
  }

  @Test
  void keysKnowNothingOfFilesOrPeople() {
    mayKnow("crypto", "model");
  }

  @Test
  void formsKnowTheModel() {
    mayKnow("format", "model");
  }

  @Test
  void theStoreKnowsKeysAndForms() {
    mayKnow("store", "model", "crypto", "format");
  }

  @Test
  void theServiceKnowsTheStore() {
    mayKnow("service", "model", "crypto", "format", "store");
  }

  @Test
  void documentsAndFilesKnowTheModel() {
    mayKnow("document", "model", "format");
    mayKnow("exchange", "model", "format");
  }

  @Test
  void thePostPutsLettersTogether() {
    mayKnow("post", "model", "format", "service", "document", "exchange");
  }

  @Test
  void commandsDoNotKnowTheDesktop() {
    mayKnow("cli", "model", "crypto", "format", "service", "document", "exchange", "post", "demo");
  }

  @Test
  void theDemoIsAUserOfTheService() {
    mayKnow("demo", "model", "crypto", "format", "service", "document", "exchange", "post");
  }

  @Test
  void nothingBelowTheDesktopKnowsIt() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages("fi.kortisto.ui..", "fi.kortisto")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("fi.kortisto.ui..", "javafx..")
            .because("everything but the windows works without a display"));
  }

  @Test
  void theClipboardHasOneDoor() {
    check(
        noClasses()
            .that()
            .doNotHaveFullyQualifiedName("fi.kortisto.ui.Copying")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("javafx.scene.input.Clipboard")
            .because("what is copied of a person must go from there again"));
  }

  @Test
  void theBusesOfTheDesktopAreNamedInOnePlace() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("fi.kortisto.ui.system..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.freedesktop.dbus..")
            .because("they are loaded after the window is there, and only where there are any"));
  }

  @Test
  void noScreenKnowsAnother() {
    check(
        slices()
            .assignedFrom(new Screens())
            .should()
            .notDependOnEachOther()
            .because("screens meet through the navigator, so that each can be changed alone"));
  }

  @Test
  void packagesFormNoCircle() {
    check(
        slices()
            .matching("fi.kortisto.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a stranger reads the house from the ground up"));
  }

  private static void mayKnow(String room, String... others) {
    String[] allowed = new String[others.length];
    for (int i = 0; i < others.length; i++) {
      allowed[i] = "fi.kortisto." + others[i] + "..";
    }
    DescribedPredicate<JavaClass> strangers =
        resideInAPackage("fi.kortisto..")
            .and(not(resideInAPackage("fi.kortisto." + room + "..")))
            .and(not(JavaClass.Predicates.resideInAnyPackage(allowed)));
    check(
        noClasses()
            .that()
            .resideInAPackage("fi.kortisto." + room + "..")
            .should()
            .dependOnClassesThat(strangers)
            .because("arrows between rooms go one way, as the table in README has them"));
  }

  private static void check(ArchRule rule) {
    rule.check(PROGRAM);
  }

  /** Each package below {@code ui} but the shared controls is a screen. */
  private static final class Screens implements SliceAssignment {

    private static final String DESKTOP = "fi.kortisto.ui.";

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
      String name = javaClass.getPackageName();
      if (!name.startsWith(DESKTOP) || name.equals(DESKTOP + "control")) {
        return SliceIdentifier.ignore();
      }
      return SliceIdentifier.of(name.substring(DESKTOP.length()));
    }

    @Override
    public String getDescription() {
      return "screens";
    }
  }
}
