//! How much fits a slide, and lists that go on on the next one.

use crate::slide::Idea;

/// The height of a slide's body, in px of a screen 1080 high, and what a line above or below takes of it.
const BODY: usize = 805;
const CAUTION: usize = 80;
const SECOND_FOOT: usize = 34;

/// How many letters a line of the foot takes.
const FOOT_LETTERS: usize = 90;

/// From how many letters on the projector sets a list smaller.
const DENSE: usize = 160;

/// How much of the body a longer foot and warnings take.
pub(super) fn taken(foot: &str, n_cautions: usize) -> usize {
    let feet = foot.chars().count().div_ceil(FOOT_LETTERS).saturating_sub(1);
    let feet = feet.saturating_mul(SECOND_FOOT);
    feet.saturating_add(n_cautions.saturating_mul(CAUTION))
}

/// How high `words` stand: lines of so many letters, each of this height, and the gap below them.
fn height(words: &str, letters: usize, line: usize, gap: usize) -> usize {
    let lines = words.chars().count().div_ceil(letters).max(1);
    lines.saturating_mul(line).saturating_add(gap)
}

/// How many letters a line below a figure takes where much stands on the slide, and how many such lines there is room
/// for.
const REMARK_LETTERS: usize = 56;
pub(super) const MOST_REMARKS: usize = 4;

/// How many lines `words` take below a figure.
pub(super) fn remarks(words: &str) -> usize {
    words.chars().count().div_ceil(REMARK_LETTERS)
}

/// What stands below a figure, in parts that take at most `room` lines each.
pub(super) fn below_figure(lines: Vec<String>, room: usize) -> Vec<Vec<String>> {
    let mut parts: Vec<Vec<String>> = Vec::new();
    for line in lines {
        let taken = |part: &Vec<String>| part.iter().map(|line| remarks(line)).sum::<usize>();
        match parts.last_mut() {
            Some(part) if taken(part).saturating_add(remarks(&line)) <= room => part.push(line),
            _ => parts.push(vec![line]),
        }
    }
    parts
}

/// How high a list stands, as the projector sets it.
fn list_height(lines: &[String]) -> usize {
    let is_dense = lines.iter().map(String::len).sum::<usize>() > DENSE;
    let one = |line: &String| {
        if is_dense {
            height(line, 56, 64, 15)
        } else {
            height(line, 43, 84, 22)
        }
    };
    lines.iter().map(one).fold(0, usize::saturating_add)
}

/// Lines below a title, on as many slides as they need; `note` stands below the last of them. `taken` is how much of the
/// body stands elsewhere.
pub(super) fn in_parts(title: &str, lines: Vec<String>, note: Option<String>, taken: usize) -> Vec<Idea> {
    let room = BODY
        .saturating_sub(taken)
        .saturating_sub(height(title, 26, 114, 23));
    let mut parts: Vec<Vec<String>> = Vec::new();
    for line in lines {
        match parts.last_mut() {
            Some(part) if list_height(&[part.as_slice(), std::slice::from_ref(&line)].concat()) <= room => {
                part.push(line);
            }
            _ => parts.push(vec![line]),
        }
    }
    // As many slides, but none with a line left over; one more where the note would stand alone on it.
    let lines = parts.concat();
    let needed = note.as_deref().map_or(0, |note| height(note, 43, 80, 23));
    let fits = |parts: &[Vec<String>]| {
        parts.split_last().is_some_and(|(last, others)| {
            let last = list_height(last).saturating_add(needed);
            others.iter().all(|part| list_height(part) <= room) && last <= room
        })
    };
    let count = parts.len();
    let counts = [count, count.saturating_add(1)];
    let counts = counts.into_iter().filter(|count| *count <= lines.len());
    let even = counts.map(|count| balanced(&lines, count));
    // Else as many of the last lines as stand above the note.
    let with_note = (1..lines.len()).map(|kept| {
        let (first, last) = lines.split_at(kept);
        [balanced(first, count), vec![last.to_vec()]].concat()
    });
    let is_apart = match even.chain(with_note).find(|parts| fits(parts)) {
        Some(even) => {
            parts = even;
            false
        }
        None => needed > 0,
    };
    let mut ideas: Vec<Idea> = parts
        .into_iter()
        .map(|lines| Idea::List {
            title: title.to_owned(),
            lines,
            last: None,
        })
        .collect();
    match (note, ideas.last_mut()) {
        (Some(note), Some(Idea::List { last, .. })) if !is_apart => *last = Some(note),
        (Some(note), _) => ideas.push(Idea::List {
            title: title.to_owned(),
            lines: vec![note],
            last: None,
        }),
        (None, _) => {}
    }
    ideas
}

/// The lines on so many slides, as evenly as they go, and more on the first ones.
fn balanced(lines: &[String], count: usize) -> Vec<Vec<String>> {
    let mut parts = Vec::new();
    let mut rest = lines;
    for left in (1..=count).rev() {
        let (part, after) = rest.split_at(rest.len().div_ceil(left).min(rest.len()));
        parts.push(part.to_vec());
        rest = after;
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::{Idea, below_figure, in_parts};

    #[test]
    fn long_lines_below_a_figure_go_on_on_the_next_slide() {
        let [short, long] = ["x".repeat(50), "x".repeat(65)];
        let three = |line: &String| vec![line.clone(); 3];
        let sizes = |parts: Vec<Vec<String>>| parts.iter().map(Vec::len).collect::<Vec<_>>();
        assert_eq!(sizes(below_figure(three(&short), 3)), [3]);
        assert_eq!(sizes(below_figure(three(&long), 3)), [1, 1, 1]);
        assert_eq!(sizes(below_figure(three(&long), 4)), [2, 1]);
        assert!(below_figure(Vec::new(), 4).is_empty());
    }

    #[test]
    fn what_is_too_long_goes_on_and_the_note_stands_at_the_end() {
        let lines: Vec<String> = (0..9).map(|index| index.to_string()).collect();
        let ideas = in_parts("Judul", lines.clone(), Some("Catatan".to_owned()), 0);
        let all: Vec<&String> = ideas
            .iter()
            .flat_map(|idea| match idea {
                Idea::List { lines, .. } => lines.as_slice(),
                Idea::Figure { .. } => &[],
            })
            .collect();
        assert_eq!(all, lines.iter().collect::<Vec<_>>());
        assert_eq!(ideas.len(), 2);
        assert!(matches!(&ideas[0], Idea::List { lines, .. } if lines.len() == 5));
        assert!(matches!(&ideas[0], Idea::List { last: None, .. }));
        assert!(matches!(&ideas[1], Idea::List { last: Some(note), .. } if note == "Catatan"));
        // No slide has one line where others have more to give.
        for (count, sizes) in [(8, vec![8]), (9, vec![5, 4]), (17, vec![6, 6, 5])] {
            let lines: Vec<String> = (0..count).map(|index| format!("{index:030}")).collect();
            let ideas = in_parts("Judul", lines, None, 0);
            let found: Vec<usize> = ideas
                .iter()
                .map(|idea| match idea {
                    Idea::List { lines, .. } => lines.len(),
                    Idea::Figure { .. } => 0,
                })
                .collect();
            assert_eq!(found, sizes, "{count}");
        }
        // A note that would stand alone takes lines with it.
        let lines: Vec<String> = (0..6).map(|_| "x".repeat(50)).collect();
        let ideas = in_parts("Judul", lines, Some("y".repeat(160)), 0);
        assert!(
            matches!(&ideas[..], [.., Idea::List { lines, last: Some(_), .. }] if lines.len() > 1),
            "{ideas:?}"
        );
        let apart = in_parts("Judul", vec!["x".repeat(400)], Some("y".repeat(160)), 0);
        assert_eq!(apart.len(), 2);
    }
}
