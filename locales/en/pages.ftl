### Halaman tanpa program: privasi, angka yang salah, lisensi, aksesibilitas. Diisi saat situs dibangun.

## Tautan di kaki halaman
nav-about = About this site
nav-privacy = Privacy
nav-wrong = Is a figure wrong?
nav-access = Accessibility
nav-licences = Licences
nav-elsewhere = For other sites

## Privasi
privacy-title = Privacy
privacy-lead = Payung computes on your device and sends your answers nowhere. You need not take our word for it: this page counts before your eyes what is asked of the internet and what is kept.
privacy-asked-heading = What is asked of the internet
privacy-asked-caption = Requests since this page was opened
privacy-asked-what = Request
privacy-asked-count = How many
privacy-elsewhere = To other addresses
privacy-from-host = Files of Payung from
privacy-from-device = Files of Payung that were on this device already
privacy-by-worker = Files fetched to be kept on the device
privacy-by-worker-elsewhere = What that keeper asked of other addresses
privacy-live = Counted anew every second.
privacy-needs-script = The figures need JavaScript. Without it, the program of Payung does not run either.
privacy-tabs-heading = Watch while you answer
privacy-tabs = Open Payung in another tab, answer some questions, then come back to this one. Once the program and its texts have arrived, the number of requests stops growing.
privacy-tabs-none = No other tab with Payung is open yet.
privacy-tabs-caption = Other tabs with Payung
privacy-tab = Tab
privacy-tab-asked = Requests
privacy-tab-elsewhere = To other addresses
privacy-tab-quiet = Seconds since the last one
privacy-asked-later = After that only files of the program may be asked for: the checker of lists when it is first used, and all files for use without internet.
privacy-kept-heading = What is kept
privacy-kept-caption = What the browser keeps for this address
privacy-kept-where = Place
privacy-kept-count = How many
privacy-kept-size = Size
privacy-session = This tab (sessionStorage)
privacy-local = This browser (localStorage)
privacy-databases = Databases (IndexedDB)
privacy-cookies = Cookies
privacy-other = Files that are not of Payung
privacy-program = Files of the program, for use without internet
privacy-kept-session = Your answers are in this tab alone. They are gone when the tab is closed.
privacy-kept-local = The browser keeps nothing but the language, if you press “Remember this language on this device”, and the note of an event: how many results of each kind, not whose, and which slides were shown with their values and hands counted. That note begins when you press “Start the event” and is deleted when you press “End the event”.
privacy-kept-program = Files of the program are the same for everybody. To delete them, delete the data of this site in the settings of your browser.
privacy-check-heading = Check it yourself
privacy-check-offline = Once the second question is there, switch the internet off. All questions and the result still open.
privacy-check-network = On a computer: press F12, open Network, then answer questions. No new line appears.
privacy-check-storage = On a computer: press F12, open Storage or Application. It holds what the table above says.
privacy-check-address = Look at the address in the browser. It names the screen that is open, not your answers. A link to a result that you make yourself carries the answers behind the sign #, and browsers send that part nowhere.
privacy-policy = This page also orders the browser to refuse other addresses. The order (Content-Security-Policy):
privacy-policy-name = Order to the browser
privacy-limits-heading = What we cannot promise
privacy-limits-host = Whoever owns this address, like the owner of any site, can know that your device fetched its pages, and which screen you loaded anew. Your answers do not go along.
privacy-limits-links = Links to the sources of rules open other sites. WhatsApp and Share send a text through the application you choose, only when you press them.
privacy-limits-device = Whoever holds your device, and extensions in your browser, can see what you see. Close the tab when you have used the device of somebody else.

## Ada angka yang salah?
wrong-title = Is a figure wrong?
wrong-lead = Write here what you have found. This page puts a report together for you to copy or share. Nothing is sent from here.
wrong-form-heading = Your report
wrong-where = On which screen?
wrong-where-hint = For example: the result of the check, part “Contribution and options”. Do not write anybody's name or NIK.
wrong-says = What does Payung say?
wrong-right = What would be right?
wrong-source = How do you know?
wrong-source-hint = Number and article of a regulation, a link, or the office that explained it and the day.
wrong-text = Text of the report
wrong-report = Report to whoever runs Payung
wrong-needs-script = Without JavaScript the text does not put itself together. Answer these four questions in your message.
wrong-nothing-kept = What you type is not kept. Copy it before you close this page.
wrong-to-heading = Where to send it?
wrong-to = To whoever gave you the address of this Payung, or to whoever runs that address. They are the ones who can put a correction there.
wrong-to-code = If you have the code of Payung before you: where its issues are filed there are forms for a wrong figure and for a new district.
wrong-today-heading = Do you need an answer today?
wrong-today = Reports are not answered from here. If the figure matters to you now, ask BPJS Ketenagakerjaan.

## Aksesibilitas
access-title = Accessibility
access-lead = Payung is made to be used by everybody. The measure is WCAG 2.2 level AA. Below is what has been tried and what has not.
access-tried-heading = Tried
access-tried-axe = All screens are checked by machine with axe: light, dark, forced colours, 320 pixels wide, four times enlarged, and without motion.
access-tried-keyboard = The self-check, stories, plans, lists and slides are run with the keyboard alone. What has the focus can always be seen.
access-tried-reader = The self-check of a fisherman is read from beginning to result as a screen reader would, from the browser's accessibility tree. The transcript stands in the code of Payung.
access-tried-engines = The main work of all areas is run in Chromium, Firefox and WebKit.
access-tried-target = Buttons and choices are at least 44 pixels large. Nothing is said by colour alone.
access-tried-paper = A result can be printed, copied as text, and read aloud by the browser where the device has an Indonesian voice.
access-untried-heading = Not tried
access-untried-people = Payung has not been tried with people who use a screen reader, a magnifier or another aid every day.
access-untried-readers = NVDA, JAWS, VoiceOver, TalkBack and Orca have not been used.
access-untried-devices = Voice control and switches have not been tried.
access-untried-audit = Nobody from outside has assessed it. A check by machine finds only some of the problems.
access-lacking-heading = What is still lacking
access-lacking-slides = Slides are made to be seen from afar. What they say can also be read on the page of their story.
access-lacking-files = The Excel and CSV files that Payung makes have not been checked with a screen reader.
access-lacking-voice = There is no video in sign language and no recorded voice.
access-tell-heading = Something in your way?
access-tell = Say what you tried and where it stopped. This page puts the text together:

## Lisensi
licences-title = Licences
licences-lead = Anybody may use, copy and change Payung, under the MIT licence or the Apache-2.0 licence, at their option. In it is work of others, under licences of their own.
licences-areas-heading = Names of areas
licences-areas = Names and codes of areas come from idn-area-data. Its data is under the Open Database License (ODbL) 1.0, and so are the files areas.toml and districts.toml that were made from it. Whoever gets Payung may ask for both files free of charge.
licences-parts-heading = Parts of the program
licences-part = Part
licences-licence = Licence
licences-texts-heading = Texts of the licences
licences-texts = The texts are in their own language. Press the name of a part to open one.

## For other sites
embedded-note = Payung, self-check. Not an official site of BPJS Ketenagakerjaan. Nothing is sent.
embedded-open = Open all of Payung in a new tab
elsewhere-title = For other sites
elsewhere-lead = The site of a village, a union or a charity may put the self-check of Payung into a page of its own, or use its rules in a program of its own.
elsewhere-frame-heading = The self-check in your page
elsewhere-frame = Paste this code into your page. Only this address can be shown inside another page, and each of its screens says that it is Payung and not an official site.
elsewhere-code = Code to copy
elsewhere-needs-script = Put the address of this Payung in the place of https://payung.example/.
elsewhere-frame-kept = Answers are sent neither to you nor to anybody, and are not kept. Links inside open in a new tab.
elsewhere-program-heading = For programs
elsewhere-program = The npm package payung-rules answers the same questions in web pages and in Node: who can pay, what it costs, what a family receives, what is best asked next. All rules are there as JSON, too, with their history and sources.
elsewhere-program-where = Both are in every release of Payung: payung-rules-….tgz and rules.json. An example of ten lines stands in the README of the package.
