/*
 * Runs inside Java, on the Rhino that the jar carries; started by verapdf.ts. Rhino is JavaScript of 2015
 * with Java's classes under `Packages`. The profile is read here and not by veraPDF, whose own reader needs
 * a JAXB implementation that the jar leaves out.
 * Arguments: flavour (`ua1`, `2a`), then PDF files. Prints one JSON line for each file.
 */
((flavourId, files) => {
  var pdfa = Packages.org.verapdf.pdfa;
  var Profiles = pdfa.validation.profiles.Profiles;
  var flavour = pdfa.flavours.PDFAFlavour.byFlavourId(flavourId);

  // veraPDF says on its log what the result says again.
  java.util.logging.LogManager.getLogManager().reset();
  Packages.org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider.initialise();
  var foundry = pdfa.Foundries.defaultInstance();
  var profile = readProfile(
    '/org/verapdf/pdfa/validation/' + { ua1: 'PDFUA-1', '2a': 'PDFA-2A' }[flavourId] + '.xml',
  );
  files.forEach(file => {
    print(JSON.stringify(validate(file)));
  });

  function validate(file) {
    var parser;
    try {
      parser = foundry.createParser(new java.io.File(file), flavour);
      var validator = pdfa.validation.validators.ValidatorFactory.createValidator(
        profile,
        100,
        false,
        true,
        false,
      );
      var result = validator.validate(parser);
      return { file: file, compliant: result.isCompliant(), failures: failuresOf(result) };
    } catch (error) {
      return { file: file, compliant: false, failures: [], error: String(error) };
    } finally {
      if (parser) parser.close();
    }
  }

  function failuresOf(result) {
    var examples = {};
    each(result.getTestAssertions(), assertion => {
      var rule = nameOf(assertion.getRuleId());
      if (String(assertion.getStatus().name()) !== 'FAILED' || examples[rule]) return;
      examples[rule] = {
        message: String(assertion.getErrorMessage() || assertion.getMessage()),
        place: String(assertion.getLocation().getContext()),
      };
    });
    var failures = [];
    each(result.getFailedChecks().entrySet(), entry => {
      var rule = nameOf(entry.getKey());
      var example = examples[rule] || { message: '', place: '' };
      failures.push({
        rule: rule,
        count: Number(entry.getValue()),
        message: example.message,
        place: example.place,
      });
    });
    return failures;
  }

  function nameOf(ruleId) {
    return ruleId.getClause() + '-' + ruleId.getTestNumber();
  }

  function readProfile(resource) {
    var stream = foundry.getClass().getResourceAsStream(resource);
    var builder = javax.xml.parsers.DocumentBuilderFactory.newInstance().newDocumentBuilder();
    var root = builder.parse(stream).getDocumentElement();
    var rules = new java.util.LinkedHashSet();
    elements(root, 'rule').forEach(rule => {
      rules.add(readRule(rule));
    });
    var variables = new java.util.LinkedHashSet();
    elements(root, 'variable').forEach(variable => {
      variables.add(
        Profiles.variableFromValues(
          variable.getAttribute('name'),
          variable.getAttribute('object'),
          text(variable, 'defaultValue'),
          text(variable, 'value'),
        ),
      );
    });
    var details = Profiles.profileDetailsFromValues(resource, '', '', new java.util.Date(0));
    return Profiles.profileFromValues(flavour, details, '', rules, variables);
  }

  function readRule(rule) {
    var id = elements(rule, 'id')[0];
    var specification = pdfa.flavours.PDFAFlavour.Specification.valueOf(id.getAttribute('specification'));
    var ruleId = Profiles.ruleIdFromValues(
      specification,
      id.getAttribute('clause'),
      Number(id.getAttribute('testNumber')),
    );
    var args = new java.util.ArrayList();
    elements(rule, 'argument').forEach(argument => {
      args.add(
        pdfa.validation.profiles.ErrorArgumentImpl.fromValues(
          argument.getTextContent(),
          argument.getAttribute('name'),
          null,
        ),
      );
    });
    return Profiles.ruleFromValues(
      ruleId,
      rule.getAttribute('object'),
      java.lang.Boolean.valueOf(rule.getAttribute('deferred')),
      rule.getAttribute('tags'),
      text(rule, 'description'),
      text(rule, 'test'),
      Profiles.errorFromValues(text(rule, 'message'), args),
      new java.util.ArrayList(),
    );
  }

  function elements(parent, name) {
    var found = parent.getElementsByTagName(name);
    var list = [];
    for (var index = 0; index < found.getLength(); index++) list.push(found.item(index));
    return list;
  }

  function text(parent, name) {
    return elements(parent, name)[0].getTextContent();
  }

  function each(iterable, visit) {
    for (var iterator = iterable.iterator(); iterator.hasNext(); ) visit(iterator.next());
  }
})(arguments[0], arguments.slice(1));
