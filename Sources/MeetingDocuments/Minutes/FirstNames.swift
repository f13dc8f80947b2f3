import MeetingCore

/// First names often met in France and around, folded. They tell `Christine : l'affiche`, somebody's words,
/// from `Facebook : trop instantané`, a subject.
enum FirstNames {
  static func contains(_ word: String) -> Bool { all.contains(TextGate.folded(word)) }

  private static let all = Set(
    (french + english + elsewhere).split(whereSeparator: \.isWhitespace).map(String.init))

  private static let french = """
    adele adeline adrien agathe agnes aime aimee alain alban alex alexandre alexandra alexia alexis
    alice aline alix alphonse amandine ambroise amelie anais andre andrea andree angele angelique anna
    anne annick annie antoine antonin arielle armand arnaud arthur astrid aude audrey augustin aure
    aurelie aurelien aurore axel axelle baptiste barbara barnabe basile bastien beatrice benedicte
    benjamin benoit berenice bernadette bernard bertrand blaise blanche boris brice brigitte bruno
    camille capucine carine carole caroline cassandre catherine cecile cedric celeste celia celine
    chantal charles charline charlotte chloe christelle christian christiane christine christophe claire
    clara clarisse claude claudine clea clelia clemence clement clementine clotilde colette colin coline
    constance coralie corentin corinne cyril cyrille damien daniel daniele danielle daphne david deborah
    delphine denis denise desire diane didier dimitri dominique dorian dorothee edith edmond edouard
    elea eleonore elian eliane elias elie elina eline elisa elisabeth elise elodie eloi eloise emeline
    emile emilie emma emmanuel emmanuelle enzo eric erika ernest erwan esteban estelle esther etienne
    eugene eugenie eva evan eve evelyne fabien fabienne fabrice fanny faustine felicie felix ferdinand
    fernand flavie flavien fleur flora florence florent florian francine francis franck francois
    francoise frederic frederique gabin gabriel gabrielle gael gaelle gaetan gaspard gaston genevieve
    georges georgette gerald geraldine gerard germain germaine ghislain gilbert gilles ginette gisele
    gregoire gregory guillaume gustave guy gwen gwenael gwenaelle helene heloise henri henriette herve
    hippolyte honore hubert hugo hugues huguette ines irene iris isabelle isaure ivan jack jacky
    jacqueline jacques jade james jean jeanne jeannine jeremie jeremy jerome joachim joel joelle johan
    johanna jonathan jordan joris joseph josephine josette josiane josselin juan jules julia julie
    julien juliette justin justine karen karine katia kevin laetitia lara laura laure laurence laurent
    laurie lea leana leo leon leonard leonie leopold leslie lila lilian liliane lilou lina line lionel
    lisa lise lison loan loic lola lorenzo lou louane louis louise louka lubin luc luca lucas luce
    lucette lucie lucien lucienne lucile lucille ludivine ludovic lydia lydie madeleine mael maelle
    maeva magali manon manuel manuela marc marceau marcel marcelle margaux margot marguerite maria
    marianne marie marielle marin marina marine marion marius marjorie martial martin martine mathieu
    mathilde mathis matteo matthias matthieu maud maurice max maxence maxime mehdi melanie melina
    melissa melodie mia michel micheline michele michelle mickael milan milo mireille monique morgan
    morgane muriel myriam nadege nadia nadine nathalie nathan nathanael nelly nicolas nicole nils nina
    nino noa noe noel noelie noelle noemie nolwenn norbert oceane octave odette odile olga olive olivia
    olivier ombeline oscar owen pascal pascale patrice patricia patrick paul paula paule pauline perrine
    philippe pierre pierrette prune quentin rachel raoul raphael raphaelle raymond raymonde regine regis
    remi remy renaud rene renee richard robert robin rodolphe roger roland rolande romain romane romuald
    rosalie rose roseline roxane sabine sabrina sacha salome samuel sandra sandrine sara sarah sebastien
    serge severine sidonie simon simone sixtine solange solene solenne soline sonia sophie stephane
    stephanie suzanne suzon swann sylvain sylvaine sylvie tanguy tania teo tess thea theo theodore
    theophile therese thibaud thibault thierry thomas timeo timothee titouan tom tony toussaint tristan
    ugo ulysse urbain ursule valentin valentine valerie vanessa vera veronique victor victoire victoria
    vincent violaine violette virginie vivien viviane wendy xavier yan yann yannick yoann yohan yolande
    yvan yves yvette yvon yvonne zelie zoe
    """

  private static let english = """
    abby abigail adam aidan alan albert alfie alfred alison allison amber amy andrew andy angela angus
    ann annabel archie arnold ash ashley austin bea becky bella ben beth betty beverley bill billy bob
    brandon brenda brian bridget bryan callum cameron carl carla carol carrie casey cathy chad charlie
    chelsea cheryl chris chuck cindy clare clive connor craig cynthia daisy dan dana darren dave dawn
    dean debbie deirdre derek diana dick don donald donna doris dorothy doug douglas duncan dylan eddie
    edgar edward eileen elaine eleanor eli elizabeth ella ellen elliot emily eric ethan evelyn faith
    fiona fran frances frank fred gareth gary gavin gemma geoff geoffrey george gina glen gloria gordon
    grace graham greg hannah harold harriet harry harvey hattie hazel heather helen henry holly howard
    hugh ian imogen irene isaac isabel isla ivy jackie jacob jake jamie jane janet janice jason jasmine
    jay jean jeff jen jenna jennifer jenny jess jesse jessica jill jim jo joan joanna joe joey john
    johnny jon jordan josh joshua joy joyce judith judy june kai kara kate katherine kathleen kathy
    katie kay keith kelly ken kenneth kerry kieran kim kirsty kit kyle lauren leah lee leila len lewis
    liam lily linda liz lizzie logan lorna lorraine lottie lucy luke lynn maggie malcolm mandy marcus
    margaret mark marsha martha marty mary matt matthew maureen maya megan mel meredith mike mildred
    millie moira molly nancy naomi natalie nate ned neil niall nick nigel noah nora norma norman oliver
    ollie oscar pam pamela patsy patty peggy penny percy pete peter phil philip phoebe phyllis polly
    priya rebecca reg reuben rhys rita rob roberta robyn rod ron ronald rory rosa rosemary rosie ross
    rowan roy ruby rufus russell ruth ryan sally sam sandy scott sean shane sharon shaun sheila shirley
    sid sienna silas simon sophia spencer stan stella stephen steve steven stuart sue susan susie suzy
    sybil ted teresa terry tessa theresa tim timothy tina toby todd tracy trevor trish tyler vicky
    violet wanda warren wayne wendy wes will william willow winston zach zara
    """

  private static let elsewhere = """
    abdel abdou abdoulaye abdul adama ahmed aicha aissa aissatou akim akira ali alima alou amadou amal
    amar amel amina aminata amine amir amira ana anas andrei andrzej anita anouk antonia antonio anya
    ariane arjun asma assia awa aya ayoub aziz babacar bakary bart bilal binta bo boubacar brahim carlos
    carmen chen chiara cid claudia dalia dario demba diego dina dipak djamel djibril dmitri dragan driss
    ebru elena elif elsa enrique erik ester fabio farah farid farida fatih fatima fatou fatoumata
    federico fernanda fernando fodil francesca francesco franz fumiko gabriela giorgio giovanni giulia
    habib hadi hakim halima hamid hamza hana hanna hans hassan hatem hedi hind hiroshi hocine houria
    hussein ibrahim ibrahima idriss ilham ilias ilyes imane imen ingrid ioana issa ismael jamal jamila
    javier jin jorge jose kader kadiatou kamel karim karima kenza khadija khaled kofi kumar lamia lamine
    lars latifa leyla lin linh lotfi lucia luis luisa mahamadou mai malik malika mamadou manel marco
    marek mariam mariama marius marta marwa marwan mateo maryam mei meriem mina miguel miriam mohamed
    mohammed moussa mounir mourad mustapha nabil nabila nacer nadir naima najat nassim nawel nejma
    nikola nora noura nour noor olga omar oumar oumou ousmane pablo paco paolo pedro petra pilar rachid
    rachida rafael rahim ramon rania raul reda rim riad ricardo rokia rosario saad safia said saida
    salif salim salima salma samba samia samir samira sana seydou sergio sidi sofia sofiane soraya souad
    souleymane stefan sven svetlana tariq tarek tatiana tereza thanh toure valeria vladimir wafa wei
    wiktor yacine yanis yasmina yasmine yassine youcef youssef yuki yuri zahra zakaria zeinab zineb zora
    zhen
    """
}
