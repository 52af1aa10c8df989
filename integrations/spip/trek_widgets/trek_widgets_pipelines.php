<?php
/**
 * Pipelines.
 *
 * @package trek-widgets
 */

if (!defined('_ECRIRE_INC_VERSION')) {
	return;
}

/**
 * Adds the script with the elements to the pages that have one.
 *
 * @param string $page HTML of the page.
 * @return string
 */
function trek_widgets_affichage_final($page) {
	if (!preg_match('/<trek-(app|list|map|detail|filters)[\s>]/', $page)) {
		return $page;
	}
	$script = find_in_path('assets/trek-widgets.js');
	$end = stripos($page, '</head>');
	if (!$script || $end === false || strpos($page, $script) !== false) {
		return $page;
	}
	$tag = '<script type="module" src="' . attribut_html(timestamp($script)) . '"></script>' . "\n";
	return substr_replace($page, $tag, $end, 0);
}
